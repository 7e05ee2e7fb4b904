// A parameter is new at the end.
// expect: c-parameter-added source=breaking binary=breaking open_file
//--- old
int open_file(const char *path);
//--- old.c
int open_file(const char *path) { return path[0] != 'a'; }
//--- new
int open_file(const char *path, int *error);
//--- new.c
int open_file(const char *path, int *error) { *(volatile int *)0 = path[0]; return *error; }
//--- client
int main(void) { return open_file("a"); }
