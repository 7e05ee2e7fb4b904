// A field of records without a name that stand in an array.
// expect: c-field-removed source=breaking binary=breaking contacts.points.depth
// options: proven
//--- old
struct contacts { int count; struct { int x, depth; } points[4]; };
void read(struct contacts *contacts);
//--- new
struct contacts { int count; struct { int x; } points[4]; };
void read(struct contacts *contacts);
//--- client
int use(struct contacts *contacts) { return contacts->points[1].depth; }
