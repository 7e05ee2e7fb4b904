// A first member `size` with a sign, or beside what is used of it, is no size of the record itself.
// expect: c-field-added source=none binary=breaking disk.rest
// expect: c-field-added source=none binary=breaking file.mode
//--- old
struct disk { unsigned long size; unsigned long used; };
struct file { long size; long changed; };
struct both { struct disk disk; struct file file; };
int read_both(struct both *both);
//--- old.c
int read_both(struct both *both) { both->disk.size = 1; both->disk.used = 2; both->file.size = 3; both->file.changed = 4; return 0; }
//--- new
struct disk { unsigned long size; unsigned long used; unsigned long rest; };
struct file { long size; long changed; long mode; };
struct both { struct disk disk; struct file file; };
int read_both(struct both *both);
//--- new.c
int read_both(struct both *both) { both->disk.size = 1; both->disk.used = 2; both->file.size = 3; both->file.changed = 4; both->file.mode = 5; return 0; }
//--- client
int main(void) {
  struct both both[2] = { 0 };
  read_both(both);
  return both->file.size == 3 && both->file.changed == 4 && both[1].disk.size == 0 ? 0 : 1;
}
