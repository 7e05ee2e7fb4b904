// What a handle points to was never shown; it has another name.
// expect: c-typedef-target-changed source=risky binary=none connection
// expect: c-type-removed source=risky binary=none connection_s
// expect: c-type-added source=none binary=none session_s
//--- old
typedef struct connection_s *connection;
connection connect_to(int place);
int place_of(connection connection);
//--- old.c
struct connection_s { int place; };
static struct connection_s only;
connection connect_to(int place) { only.place = place; return &only; }
int place_of(connection connection) { return connection->place; }
//--- new
typedef struct session_s *connection;
connection connect_to(int place);
int place_of(connection connection);
//--- new.c
struct session_s { long more; int place; };
static struct session_s only;
connection connect_to(int place) { only.place = place; return &only; }
int place_of(connection connection) { return connection->place; }
//--- client
int main(void) { connection first = connect_to(3); return place_of(first) - 3; }
