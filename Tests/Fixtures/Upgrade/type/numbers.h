// Numbers convert to each other; a result that is thrown away has no type.
//--- old
int size(int a);
void *find(const char *name);
int text(char *text);
//--- new
long size(long a);
int find(const char *name);
int text(int number);
//--- client
int use(char *name) {
  find(name);
  text(
      name); // affected
  return (int)size(1);
}
