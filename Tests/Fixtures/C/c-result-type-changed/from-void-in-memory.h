// A large result is written where the caller says, and a caller that was compiled when there was none says nothing.
// expect: c-result-type-changed source=none binary=breaking flush
// expect: c-result-type-changed source=none binary=none reset
//--- old
struct totals { long read, written, failed; };
struct range { long first, last; };
void flush(int channel);
void reset(int channel);
//--- old.c
void flush(int channel) {}
void reset(int channel) {}
//--- new
struct totals { long read, written, failed; };
struct range { long first, last; };
struct totals flush(int channel);
struct range reset(int channel);
//--- new.c
struct totals flush(int channel) { return (struct totals){channel, 1, 2}; }
struct range reset(int channel) { return (struct range){channel, 1}; }
//--- client
int main(void) {
  flush(3);
  reset(3);
  return 0;
}
