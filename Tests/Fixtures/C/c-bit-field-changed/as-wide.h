// A bit-field as wide as the field that was there: no address any more, which few clients take, and the same place for programs.
// expect: c-bit-field-changed source=risky binary=none packet.length
//--- old
struct packet { int length; int kind; };
int packet_length(const struct packet *packet);
//--- new
struct packet { int length : 32; int kind; };
int packet_length(const struct packet *packet);
//--- client
int main(void) { struct packet packet = { 70000, 1 }; packet.length += 1; return packet_length(&packet) == 70001 ? 0 : 1; }
//--- old.c
int packet_length(const struct packet *packet) { return packet->length; }
//--- new.c
int packet_length(const struct packet *packet) { return packet->length; }
