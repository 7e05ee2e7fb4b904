// A structure without a name became a union: nobody writes it, and its members are named as before.
// expect: c-record-layout-changed source=none binary=breaking packet
// expect: c-field-type-changed source=risky binary=breaking packet.body
//--- old
struct packet { int kind; struct { int left; int right; } body; };
int sum(const struct packet *packet);
//--- old.c
int sum(const struct packet *packet) { return packet->body.left + packet->body.right; }
//--- new
struct packet { int kind; union { int left; int right; } body; };
int sum(const struct packet *packet);
//--- new.c
int sum(const struct packet *packet) { return packet->body.left + packet->body.right; }
//--- client
int main(void) { struct packet packet = { .kind = 1 }; packet.body.left = 2; packet.body.right = 3; return sum(&packet) - 5; }
