// The header says nothing of it, and the library has another kind of variable.
// expect: c-export-thread-local-changed source=none binary=breaking last_error
// options: exports
//--- old
extern int last_error;
//--- old.c
int last_error = 7;
//--- new
extern int last_error;
//--- new.c
__asm__(".section .tdata,\"awT\",@progbits\n.globl last_error\n.type last_error, @object\n.size last_error, 4\nlast_error: .long 7\n.text");
//--- client
int main(void) { return last_error != 7; }
