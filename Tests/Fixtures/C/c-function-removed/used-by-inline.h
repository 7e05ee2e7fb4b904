// A private function that an inline one called is gone: programs carry the call.
// expect: c-function-removed source=none binary=breaking _buffer_grow
//--- old
void _buffer_grow(int room);
void _buffer_trim(int room);
static inline void _buffer_want(int room) { if (room > 4) _buffer_grow(room); }
static inline int buffer_add(int room) { _buffer_want(room); return room + 1; }
int buffer_size(void);
//--- old.c
void _buffer_grow(int room) {} void _buffer_trim(int room) {} int buffer_size(void) { return 1; }
//--- new
static inline int buffer_add(int room) { return room + 1; }
int buffer_size(void);
//--- new.c
int buffer_size(void) { return 1; }
//--- client
int main(void) { return buffer_add(8) == 9 && buffer_size() == 1 ? 0 : 1; }
