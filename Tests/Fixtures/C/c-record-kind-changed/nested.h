// Anonymous members that change their kind around one field stay.
// expect: nothing
//--- old
struct value { struct { int number; }; };
//--- new
struct value { union { int number; }; };
//--- client
struct value first;
