// Entries that say their type first are known by their name: the type has another name of the same.
// expect: c-macro-form-changed source=breaking binary=none EVENTS
// expect: c-type-added source=none binary=none u16
//--- old
#include <stdint.h>
#define FIELDS(X) X(uint32_t, id) X(uint16_t, port)
#define EVENTS(X) X(int, open) X(long, close)
//--- new
#include <stdint.h>
typedef uint16_t u16;
#define FIELDS(X) X(uint32_t, id) X(u16, port)
#define EVENTS(X) X(int, open) X(long, shut)
//--- client
#define DECLARE(type, name) type name;
struct entry { FIELDS(DECLARE) EVENTS(DECLARE) };
int use(struct entry *entry) { return entry->port + (entry->close > 0); }
