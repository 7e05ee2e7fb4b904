// Clients call a macro that says where the call stands; nobody writes the function behind it. One that only has a shorter
// name is called by its own as well.
// expect: c-function-removed source=risky binary=breaking open_at_line
// expect: c-parameter-added source=risky binary=breaking close_at_line
// expect: c-function-removed source=breaking binary=breaking read_with_flags
// expect: c-function-added source=none binary=none open_at_place
// expect: c-function-added source=none binary=none read_with_mode
//--- old
int open_at_line(const char *path, int line);
int close_at_line(int file, int line);
int read_with_flags(int file, int flags);
#define open_it(path) open_at_line((path), __LINE__)
#define close_it(file) close_at_line((file), __LINE__)
#define read_it(file) read_with_flags((file), 0)
//--- new
int open_at_place(const char *path, const char *file, int line);
int close_at_line(int file, int line, const char *name);
int read_with_mode(int file, int mode);
#define open_it(path) open_at_place((path), __FILE__, __LINE__)
#define close_it(file) close_at_line((file), __LINE__, __FILE__)
#define read_it(file) read_with_mode((file), 0)
//--- client
int use(void) { int file = open_it("a"); return close_it(file) + read_it(file) + read_with_flags(file, 1); }
