// Two pointers of different types change places: old clients pass each for the other.
// expect: c-parameters-reordered source=risky binary=breaking each
//--- old
int each(void *user, const char *text);
//--- new
int each(const char *text, void *user);
//--- client
int main(void) {
  static int seen;
  return each(&seen, "a") == 1 ? 0 : 1;
}
//--- old.c
int each(void *user, const char *text) { *(int *)user = 1; return text[0] == 'a'; }
//--- new.c
int each(const char *text, void *user) { return text[0] == 'a' && user; }
