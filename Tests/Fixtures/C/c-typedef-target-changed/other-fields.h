// Another structure, which lacks a field.
// expect: c-typedef-target-changed source=breaking binary=breaking info
//--- old
typedef struct info_v1 { int id; int speed; } info_v1;
typedef struct info_v2 { int id; char name[8]; } info_v2;
typedef info_v1 info;
int query(int id, info *out);
//--- new
typedef struct info_v1 { int id; int speed; } info_v1;
typedef struct info_v2 { int id; char name[8]; } info_v2;
typedef info_v2 info;
int query(int id, info *out);
//--- client
int use(void) { info info; query(2, &info); return info.speed; }
