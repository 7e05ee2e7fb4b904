// A constant that only names another one is that one's number in compiled clients, which means what it meant.
// expect: c-enum-constant-value-changed source=none binary=risky LEVEL_DEFAULT
//--- old
enum level { LEVEL_LOW, LEVEL_MID, LEVEL_HIGH, LEVEL_DEFAULT = LEVEL_LOW };
int compress(enum level level);
//--- old.c
int compress(enum level l) { return l; }
//--- new
enum level { LEVEL_LOW, LEVEL_MID, LEVEL_HIGH, LEVEL_DEFAULT = LEVEL_MID };
int compress(enum level level);
//--- new.c
int compress(enum level l) { return l; }
//--- client
static const char *name(enum level level) {
  switch (level) { case LEVEL_LOW: return "low"; case LEVEL_MID: return "mid"; case LEVEL_HIGH: return "high"; }
  return "";
}
int main(void) { return compress(LEVEL_DEFAULT) == LEVEL_LOW && name(LEVEL_DEFAULT)[0] == 'l' ? 0 : 1; }
