// What a callback gave as its result it must write where it is told now: compiled ones write nothing there.
// expect: c-callback-signature-changed source=breaking binary=breaking give
//--- old
struct room { char *base; long size; };
typedef struct room (*give)(long wanted);
long fill(give give);
//--- new
struct room { char *base; long size; };
typedef void (*give)(long wanted, struct room *room);
long fill(give give);
//--- old.c
long fill(give give) { return give(8).size; }
//--- new.c
long fill(give give) { struct room room = { 0, 0 }; give(8, &room); return room.size; }
//--- client
static char bytes[64];
static struct room mine(long wanted) { return (struct room){ bytes, wanted }; }
int main(void) { return fill(mine) == 8 ? 0 : 1; }
