// Clients write a macro's name, which stands for a call now; another variable has no name but its own.
// expect: c-variable-removed source=risky binary=breaking level_value
// expect: c-variable-removed source=breaking binary=breaking limit_value
// expect: c-function-added source=none binary=none level_get
//--- old
extern const int level_value;
extern const int limit_value;
#define log_level level_value
//--- new
int level_get(void);
#define log_level (level_get())
//--- client
int use(void) { return log_level + limit_value; }
