// A typedef of an array of one, which functions take as a pointer: clients declare theirs with it.
// expect: c-field-added source=none binary=breaking number.more
//--- old
typedef struct { int value; } number[1];
void set(number number);
//--- old.c
void set(number number) { number->value = 1; }
//--- new
typedef struct { int value; int more; } number[1];
void set(number number);
//--- new.c
void set(number number) { number->value = 1; number->more = 2; }
//--- client
int main(void) { struct { number number; int next; } own = { { { 0 } }, 7 }; set(own.number); return own.next != 7; }
