"""`python -m konzept_cli` does what `konzept` does."""

from konzept_cli.cli import main

if __name__ == "__main__":
    main()
