// libedit's variadic functions with fixed arity.
#include "CTerminal.h"

#include <stdio.h>
#include <string.h>

EditLine *terminal_editor_new(const char *name) {
  return el_init(name, stdin, stdout, stderr);
}

void terminal_editor_free(EditLine *editor) { el_end(editor); }

int terminal_set_prompt(EditLine *editor, terminal_prompt_function function, char escape) {
  return el_set(editor, EL_PROMPT_ESC, function, escape);
}

int terminal_set_right_prompt(EditLine *editor, terminal_prompt_function function, char escape) {
  return el_set(editor, EL_RPROMPT_ESC, function, escape);
}

int terminal_set_string(EditLine *editor, int operation, const char *text) {
  return el_set(editor, operation, text);
}

int terminal_set_int(EditLine *editor, int operation, int value) {
  return el_set(editor, operation, value);
}

int terminal_set_read(EditLine *editor, terminal_read_function function) {
  return el_set(editor, EL_GETCFN, function);
}

int terminal_set_client(EditLine *editor, void *client) {
  return el_set(editor, EL_CLIENTDATA, client);
}

void *terminal_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

bool terminal_can_move_up(EditLine *editor) {
  char *code = NULL;
  return el_get(editor, EL_GETTC, "up", &code) == 0 && code && *code;
}

bool terminal_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name && strcmp(name, "vi") == 0;
}

int terminal_add_function(
  EditLine *editor, const char *name, const char *help, terminal_key_function function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

int terminal_bind(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, key, function, (char *)NULL);
}

int terminal_bind_command(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, "-a", key, function, (char *)NULL);
}

void terminal_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

void terminal_cooked(EditLine *editor, bool cooked) { el_set(editor, EL_PREP_TERM, !cooked); }

int terminal_scalar_width(wchar_t scalar) {
  extern int wcwidth(wchar_t);
  return wcwidth(scalar);
}
