// Clients bring arrays of that many elements, and the library writes more.
// expect: c-macro-value-changed source=none binary=breaking DIGEST_LENGTH
// expect: c-macro-value-changed source=none binary=risky SALT_LENGTH
// expect: c-parameter-type-changed source=none binary=breaking digest
//--- old
#define DIGEST_LENGTH 16
#define SALT_LENGTH 8
void digest(const char *text, unsigned char result[DIGEST_LENGTH], const unsigned char salt[SALT_LENGTH]);
//--- old.c
void digest(const char *text, unsigned char result[DIGEST_LENGTH], const unsigned char salt[SALT_LENGTH]) { for (int i = 0; i < DIGEST_LENGTH; i++) result[i] = (unsigned char)*text; }
//--- new
#define DIGEST_LENGTH 32
#define SALT_LENGTH 4
void digest(const char *text, unsigned char result[DIGEST_LENGTH], const unsigned char salt[SALT_LENGTH]);
//--- new.c
void digest(const char *text, unsigned char result[DIGEST_LENGTH], const unsigned char salt[SALT_LENGTH]) { for (int i = 0; i < DIGEST_LENGTH; i++) result[i] = (unsigned char)*text; }
//--- client
int main(void) {
  struct { unsigned char result[DIGEST_LENGTH]; unsigned char guard[sizeof(int) * 8]; unsigned char salt[SALT_LENGTH]; } box = { { 0 }, { 42 }, { 1 } };
  digest("a", box.result, box.salt);
  return sizeof(box.result) > 16 || box.guard[0] == 42 && box.result[15] == 'a' ? 0 : 1;
}
