// A structure is returned in another way than a number.
// expect: c-result-type-changed source=breaking binary=breaking lookup
//--- old
struct pair { long left, right, more; };
int lookup(int key);
//--- old.c
int lookup(int key) { return key; }
//--- new
struct pair { long left, right, more; };
struct pair lookup(int key);
//--- new.c
struct pair lookup(int key) { struct pair pair = {key, key, 7}; return pair; }
//--- client
int main(void) { return lookup(0); }
