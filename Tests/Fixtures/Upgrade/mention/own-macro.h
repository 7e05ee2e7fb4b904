// A macro of the client that names what is gone fails where it is expanded.
//--- old
#define INDEX (-1)
//--- new
#define OTHER (-1)
//--- client
#define OWN INDEX
int use(void) {
  return OWN; // affected
}
