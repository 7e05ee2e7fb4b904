// The end of all errors moves with each new one.
// expect: c-enum-sentinel-changed source=none binary=none ERR_END_ALL
// expect: c-enum-constant-added source=none binary=none ERR_TYPE
//--- old
typedef enum { ERR_NONE = 0, ERR_RANGE = 1, ERR_END_ALL } err;
const char *err_name(err err);
//--- new
typedef enum { ERR_NONE = 0, ERR_RANGE = 1, ERR_TYPE, ERR_END_ALL } err;
const char *err_name(err err);
//--- client
const char *use(void) { return err_name(ERR_RANGE); }
