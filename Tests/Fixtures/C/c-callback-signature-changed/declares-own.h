// A type that the library declares its own commands with: clients call those, and give none.
// expect: c-callback-signature-changed source=risky binary=none command
// expect: c-parameter-const-added source=risky binary=none list
// expect: c-parameter-const-added source=risky binary=none help
//--- old
typedef int command(int count, char **words);
command list, help;
//--- new
typedef int command(int count, const char **words);
command list, help;
//--- client
int main(int count, char **words) { return list(count, words) + help(count, words); }
