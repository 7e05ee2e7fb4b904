// A type goes with its enumerators and typedefs, and takes local variables along.
//--- old
enum code { CODE_OK, CODE_BAD };
struct error { enum code code; };
typedef struct error error_t;
int last(int *code);
//--- new
int last(int *code);
//--- client
int use(void) {
  int other = 1;
  error_t err; // affected
  err.code = CODE_OK; // affected
  other = last(&other);
  return err.code; // affected
}
