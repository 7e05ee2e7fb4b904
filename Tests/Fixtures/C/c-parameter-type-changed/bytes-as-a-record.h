// An identifier that is a record of the same bytes now is where it was; one of other numbers is not.
// expect: c-typedef-target-changed source=breaking binary=none object_id
// expect: c-parameter-type-changed source=risky binary=risky object_new
//--- old
typedef unsigned char object_id[16];
void object_new(object_id id);
//--- old.c
void object_new(object_id id) { for (int i = 0; i < 16; i++) id[i] = (unsigned char)i; }
//--- new
typedef struct { unsigned char bytes[16]; } object_id;
void object_new(object_id *id);
//--- new.c
void object_new(object_id *id) { for (int i = 0; i < 16; i++) id->bytes[i] = (unsigned char)i; }
//--- client
int main(void) {
  object_id ids[2];
  object_new(ids[1]);
  return ids[1][3] == 3 ? 0 : 1;
}
