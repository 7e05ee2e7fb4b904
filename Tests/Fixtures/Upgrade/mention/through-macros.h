// What the macros of the library use is not named by the client; conditions take every name.
//--- old
#define INDEX (-1)
int get(int index);
#define first() get(INDEX)
//--- new
int get(int index);
#define first() get(-1)
//--- client
int use(void) {
  int a = first();
#ifdef INDEX
  a += 1;
#endif
  return a;
}
