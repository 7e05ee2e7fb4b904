// Records without a name behind a pointer and in an array got names, another one lost its name.
// expect: c-field-type-changed source=none binary=none emitter.anchors
// expect: c-field-type-changed source=none binary=none emitter.values
// expect: c-field-type-changed source=none binary=none emitter.note
// expect: c-type-added source=none binary=none anchor
// expect: c-type-added source=none binary=none value
//--- old
struct note { char key, velocity; };
struct emitter { struct { int uses; int line; } *anchors; union { int number; float ratio; } values[4]; struct note note; };
void emit(struct emitter *emitter);
//--- new
struct note { char key, velocity; };
struct anchor { int uses; int line; };
union value { int number; float ratio; };
struct emitter { struct anchor *anchors; union value values[4]; struct { char key, velocity; } note; };
void emit(struct emitter *emitter);
//--- client
void use(struct emitter *e) { e->anchors->uses = 1; e->anchors[1].line = 2; e->values[3].ratio = e->note.key; emit(e); }
