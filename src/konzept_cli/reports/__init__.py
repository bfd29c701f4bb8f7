"""Repository → pages: what people read about the concepts."""
