// One of several that keep room, with a word before.
// expect: c-reserved-field-used source=risky binary=none packet.flags
//--- old
struct packet { int id; unsigned kabi_reserved1; unsigned kabi_reserved2; };
int send(struct packet *p);
//--- old.c
int send(struct packet *p) { return p->id; }
//--- new
struct packet { int id; unsigned flags; unsigned kabi_reserved2; };
int send(struct packet *p);
//--- new.c
int send(struct packet *p) { return p->id + p->flags; }
//--- client
int main(void) { struct packet p = { .id = 0 }; return send(&p); }
