// A macro passes the version of the structure that the sources were compiled with.
// expect: c-field-added source=none binary=risky settings.probes
// expect: c-version-macro-changed source=none binary=none SETTINGS_VERSION
//--- old
#define SETTINGS_VERSION 1
struct settings { int level; int depth; };
int connect_versioned(int settings_version, const struct settings *settings);
#define connect(settings) connect_versioned(SETTINGS_VERSION, (settings))
//--- old.c
int connect_versioned(int settings_version, const struct settings *settings) { return settings_version != 1 || settings->level != 1; }
//--- new
#define SETTINGS_VERSION 2
struct settings { int level; int depth; const int *probes; };
int connect_versioned(int settings_version, const struct settings *settings);
#define connect(settings) connect_versioned(SETTINGS_VERSION, (settings))
//--- new.c
int connect_versioned(int settings_version, const struct settings *settings) {
  return settings_version > 1 && settings->probes ? 1 : settings->level != 1;
}
//--- client
int main(void) { struct settings settings = {1, 0}; return connect(&settings); }
