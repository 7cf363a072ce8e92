// Placeholder: deleted with the module's first file.
