// A wider result has all that the old one could say where callers look; of a narrower one the rest is not said.
// expect: c-result-type-changed source=none binary=risky file_size
//--- old
int file_size(const char *name);
//--- old.c
int file_size(const char *name) { return name ? 7 : -1; }
//--- new
long file_size(const char *name);
//--- new.c
long file_size(const char *name) { return name ? 7 : -1; }
//--- client
int main(void) { return file_size("a") == 7 && file_size(0) == -1 ? 0 : 1; }
