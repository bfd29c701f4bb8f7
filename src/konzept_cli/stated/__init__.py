"""What one concept states: how many fields, which shares in percent, which words for the same."""
