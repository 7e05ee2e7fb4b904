// A constant that has another one's value now cannot stand beside it in a switch; flags are not chosen between.
// expect: c-enum-constant-value-changed source=breaking binary=breaking FORMAT_BGR
// expect: c-enum-constant-value-changed source=none binary=breaking OPEN_SYNC
//--- old
enum format { FORMAT_RGB = 1, FORMAT_BGR = 2 };
enum open { OPEN_READ = 1, OPEN_WRITE = 2, OPEN_SYNC = 4 };
//--- new
enum format { FORMAT_RGB = 1, FORMAT_BGR = 1 };
enum open { OPEN_READ = 1, OPEN_WRITE = 2, OPEN_SYNC = 2 };
//--- client
int use(enum format f) { switch (f) { case FORMAT_RGB: return 1; case FORMAT_BGR: return 2; } return OPEN_READ | OPEN_SYNC; }
