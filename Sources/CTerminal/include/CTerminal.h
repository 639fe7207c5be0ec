// What Swift cannot call itself: variadic libedit functions, signal handlers, posix_spawn's macros.
//
// In: plain values and function pointers. Out: plain values. Leaves to others: every decision
// (LineEditing). All names begin with `terminal_`; nothing here allocates what Swift must free.

#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <histedit.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <wchar.h>

// --- Editor.c: libedit behind functions of fixed arity ---

typedef char *(*terminal_prompt_function)(EditLine *);
typedef unsigned char (*terminal_key_function)(EditLine *, int);
typedef int (*terminal_read_function)(EditLine *, wchar_t *);

/// An editor on standard input, output and error; NULL when there is none. Made in C because the
/// three stream globals are rejected by Swift 6 as not safe for concurrency.
EditLine *terminal_editor_new(const char *name);
void terminal_editor_free(EditLine *editor);

/// `escape` brackets stretches of the prompt that take no columns.
int terminal_set_prompt(EditLine *editor, terminal_prompt_function function, char escape);
int terminal_set_right_prompt(EditLine *editor, terminal_prompt_function function, char escape);
int terminal_set_string(EditLine *editor, int operation, const char *text);
int terminal_set_int(EditLine *editor, int operation, int value);
int terminal_set_read(EditLine *editor, terminal_read_function function);
int terminal_set_client(EditLine *editor, void *client);
void *terminal_client(EditLine *editor);
/// Whether the terminal is known and can move its cursor up: false for TERM=dumb.
bool terminal_can_move_up(EditLine *editor);
/// Whether the vi keys are in force.
bool terminal_is_vi(EditLine *editor);

int terminal_add_function(
  EditLine *editor, const char *name, const char *help, terminal_key_function function);
int terminal_bind(EditLine *editor, const char *key, const char *function);
/// Binds in the command map of the vi keys.
int terminal_bind_command(EditLine *editor, const char *key, const char *function);

/// Prints prompt and line at the cursor, forgetting what was on the screen.
void terminal_refresh(EditLine *editor);
/// Cooked: what programs expect of a terminal; else: what the editor needs.
void terminal_cooked(EditLine *editor, bool cooked);
/// The columns libedit counts for a scalar; needed to follow where it puts the cursor.
int terminal_scalar_width(wchar_t scalar);

// --- Signals.c ---

/// Installs the handlers once and returns the file descriptor that becomes readable with a signal.
///
/// SIGINT, SIGWINCH, SIGTSTP are counted; SIGTERM and SIGHUP restore the terminal and exit with
/// 128 + n; crashes restore the terminal, show the note and die; SIGPIPE is ignored.
int terminal_signals_install(void);
/// How often the signal came since it was last taken; `take` sets the count to 0.
int terminal_take(int signal);
int terminal_peek(int signal);
/// Empties the self-pipe, without touching the counts.
void terminal_drain_signals(void);
/// Whether the editor owns the terminal: then signals are left to its read loop.
void terminal_set_editing(bool editing);
/// What the program was doing, shown if it crashes; longer text is cut.
void terminal_set_crash_note(const char *note);
/// Puts back the terminal as it was at the start; safe in a signal handler.
void terminal_restore(void);
/// Stops this process as Ctrl-Z does and returns when it goes on.
void terminal_suspend(void);
/// Sends a signal to the whole foreground job, as the terminal driver does for a key.
void terminal_signal_group(int signal);

// --- Process.c ---

typedef struct { int rows, columns; } terminal_dimensions;

bool terminal_is_tty(int fd);
/// The size of the terminal at fd; zeros when unknown.
terminal_dimensions terminal_size(int fd);
/// Bytes typed ahead and not yet read.
int terminal_typeahead(int fd);
/// Waits until one of two descriptors can be read: 1 the first, 2 the second, 3 both, 0 timeout.
int terminal_wait_readable(int first, int second, int timeout_ms);
/// Takes the user's locale, with UTF-8 whatever it says.
void terminal_locale_init(void);
int64_t terminal_monotonic_ns(void);
/// Seconds since 1970.
int64_t terminal_wall_seconds(void);

/// Starts a program in the same process group; stdin_fd < 0: inherits. Returns a pid or -errno.
pid_t terminal_spawn(const char *const argv[], int stdin_fd);
/// Waits for it: exit status, or 128 + signal; -errno. Ctrl-C and Ctrl-Z meanwhile are its own.
int terminal_finish(pid_t child);

// --- Pty.c: for tests ---

/// Starts a program on a new pseudo-terminal as leader of its own session. Returns a pid or -errno.
pid_t terminal_spawn_on_pty(
  const char *const argv[], const char *const environment[], int rows, int columns, int *master);
int terminal_open_pty(int rows, int columns, char *slave_name, size_t capacity);
int terminal_resize_pty(int master, int rows, int columns);
/// Whether the terminal echoes and reads whole lines, as it should outside the editor.
bool terminal_is_cooked(int fd);

#endif
