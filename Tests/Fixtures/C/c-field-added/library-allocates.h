// Only the library makes them: a field at the end disturbs nobody.
// expect: c-field-added source=none binary=none file.mode
//--- old
struct file { int number; };
struct file *open_file(void);
void close_file(struct file *file);
//--- old.c
#include <stdlib.h>
struct file *open_file(void) { struct file *file = malloc(sizeof *file); file->number = 7; return file; }
void close_file(struct file *file) { free(file); }
//--- new
struct file { int number; int mode; };
struct file *open_file(void);
void close_file(struct file *file);
//--- new.c
#include <stdlib.h>
struct file *open_file(void) { struct file *file = malloc(sizeof *file); file->number = 7; file->mode = 1; return file; }
void close_file(struct file *file) { free(file); }
//--- client
int main(void) { struct file *file = open_file(); int number = file->number; close_file(file); return number - 7; }
