// A variable that a loop declares got an attribute and a value: its name is what it was.
// expect: nothing
//--- old
struct item;
int item_next(struct item *item, const char **key, struct item **value);
#define ITEM_EACH(item, key, value) const char *key; struct item *value; for (int more = item_next(item, &key, &value); more; more = item_next(item, &key, &value))
//--- new
struct item;
int item_next(struct item *item, const char **key, struct item **value);
#define ITEM_EACH(item, key, value) const char *key = 0; struct item *value __attribute__((unused)) = 0; for (int more = item_next(item, &key, &value); more; more = item_next(item, &key, &value))
//--- client
int count(struct item *item) { int n = 0; ITEM_EACH(item, name, inner) n += name[0] == 'a'; return n; }
