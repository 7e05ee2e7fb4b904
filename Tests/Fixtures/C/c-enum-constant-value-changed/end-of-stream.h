// What is read at the end of a text is one of the things that are read, and no mark of their number.
// expect: c-enum-constant-value-changed source=none binary=breaking TOKEN_END
// expect: c-enum-constant-added source=none binary=none TOKEN_STRING
//--- old
enum token { TOKEN_NAME, TOKEN_NUMBER, TOKEN_END };
enum token token_next(const char **text);
//--- old.c
enum token token_next(const char **text) { char c = **text; if (!c) return TOKEN_END; ++*text; return c < 'A' ? TOKEN_NUMBER : TOKEN_NAME; }
//--- new
enum token { TOKEN_NAME, TOKEN_NUMBER, TOKEN_STRING, TOKEN_END };
enum token token_next(const char **text);
//--- new.c
enum token token_next(const char **text) { char c = **text; if (!c) return TOKEN_END; ++*text; return c < 'A' ? TOKEN_NUMBER : TOKEN_NAME; }
//--- client
int main(void) {
  const char *text = "a1b";
  int count = 0;
  while (token_next(&text) != TOKEN_END) if (++count > 9) return 2;
  return count == 3 ? 0 : 1;
}
