// The library fills what a function is given, and what that points to is the library's.
// expect: c-field-added source=none binary=none owner.group
//--- old
struct owner { int user; };
struct entry { int size; const struct owner *owner; };
int entry_read(const char *path, struct entry *entry);
int entry_print(const struct entry *entry);
//--- old.c
static const struct owner root = { 7 };
int entry_read(const char *path, struct entry *entry) { entry->size = 1; entry->owner = &root; return 0; }
int entry_print(const struct entry *entry) { return entry->size; }
//--- new
struct owner { int user; int group; };
struct entry { int size; const struct owner *owner; };
int entry_read(const char *path, struct entry *entry);
int entry_print(const struct entry *entry);
//--- new.c
static const struct owner root = { 7, 8 };
int entry_read(const char *path, struct entry *entry) { entry->size = 1; entry->owner = &root; return 0; }
int entry_print(const struct entry *entry) { return entry->size + entry->owner->group - 8; }
//--- client
int main(void) {
  struct entry entry;
  if (entry_read("a", &entry)) return 1;
  return entry.owner->user == 7 && entry_print(&entry) == 1 ? 0 : 1;
}
