// What clients call the thing is no mark, and its version is data.
// expect: c-field-added source=none binary=breaking package.extra
//--- old
struct package { char name[16]; int version; };
int install(struct package *packages, int count);
//--- old.c
int install(struct package *packages, int count) { return packages[count - 1].version != 2; }
//--- new
struct package { char name[16]; int version; int extra; };
int install(struct package *packages, int count);
//--- new.c
int install(struct package *packages, int count) { return packages[count - 1].version != 2; }
//--- client
int main(void) {
  struct package packages[2] = { { "a", 1 }, { "b", 2 } };
  return install(packages, 2);
}
