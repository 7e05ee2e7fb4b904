// The client declares what the library declares now.
//--- old
int f(void);
//--- new
int f(void);
int g(long a);
//--- client
int g(int a); // may refused
