"""`python -m vault_tool` is `vault`."""

from vault_tool.main import main

if __name__ == "__main__":
    main()
