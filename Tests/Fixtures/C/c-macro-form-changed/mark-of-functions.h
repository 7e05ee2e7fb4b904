// What stands before functions takes their type now.
// expect: c-macro-form-changed source=breaking binary=none OPT_EXTERN
// options: proven
//--- old
#define OPT_EXTERN extern
OPT_EXTERN int opt_create(int n);
//--- new
#define OPT_EXTERN(type) extern type
OPT_EXTERN(int) opt_create(int n);
//--- client
OPT_EXTERN int opt_mine(int n);
