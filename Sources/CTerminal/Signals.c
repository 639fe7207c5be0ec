// Signals by a self-pipe, and the terminal put back on every way out.
//
// The handlers only count, write one byte, and call functions that POSIX allows in a handler.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};
static atomic_int counts[NSIG];
static atomic_bool is_editing;
static struct termios initial_mode;
static bool has_initial_mode;
static char crash_note[512];
static atomic_int crash_note_length;
static char alternate_stack[65536];

// Set by terminal_finish: Ctrl-C then belongs to the child.
atomic_bool terminal_child_is_running;

void terminal_restore(void) {
  if (!has_initial_mode) return;
  if (is_editing) {
    static const char leave[] = "\033[?2004l\r\n";  // bracketed paste off, below the line
    ssize_t ignored = write(STDOUT_FILENO, leave, sizeof leave - 1);
    (void)ignored;
  }
  tcsetattr(STDIN_FILENO, TCSADRAIN, &initial_mode);
}

static void wake_reader(void) {
  ssize_t ignored = write(pipe_ends[1], "", 1);
  (void)ignored;
}

static void count(int signal) {
  int saved = errno;
  int times = atomic_fetch_add(&counts[signal], 1) + 1;
  if (signal == SIGTSTP && !is_editing && !terminal_child_is_running) {
    counts[signal] = 0;
    kill(getpid(), SIGSTOP);
  } else if (signal == SIGINT && times > 1 && !is_editing && !terminal_child_is_running) {
    // The first one was not heard yet: leave at once rather than never.
    terminal_restore();
    _exit(128 + SIGINT);
  } else {
    wake_reader();
  }
  errno = saved;
}

static void leave(int signal) {
  terminal_restore();
  _exit(128 + signal);
}

static void crash(int signal) {
  terminal_restore();
  static const char message[] = "\r\nquoth: internal error; the session ends here.\r\n";
  ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
  if (crash_note_length > 0) {
    static const char at[] = "at: ";
    ignored = write(STDERR_FILENO, at, sizeof at - 1);
    ignored = write(STDERR_FILENO, crash_note, (size_t)crash_note_length);
    ignored = write(STDERR_FILENO, "\r\n", 2);
  }
  (void)ignored;
  // SA_RESETHAND has put the default back: the next one of its kind ends the process.
  raise(signal);
}

static void install(int signal, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

int terminal_signals_install(void) {
  if (pipe_ends[0] >= 0) return pipe_ends[0];
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  has_initial_mode = tcgetattr(STDIN_FILENO, &initial_mode) == 0;

  // No SA_RESTART: a read must end to see the flag.
  install(SIGINT, count, 0);
  install(SIGWINCH, count, 0);
  install(SIGTSTP, count, 0);
  install(SIGTERM, leave, 0);
  install(SIGHUP, leave, 0);
  install(SIGPIPE, SIG_IGN, 0);

  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
  for (size_t i = 0; i < sizeof crashes / sizeof crashes[0]; i++)
    install(crashes[i], crash, SA_RESETHAND | SA_ONSTACK | SA_NODEFER);
  return pipe_ends[0];
}

int terminal_take(int signal) { return atomic_exchange(&counts[signal], 0); }
int terminal_peek(int signal) { return atomic_load_explicit(&counts[signal], memory_order_relaxed); }

void terminal_drain_signals(void) {
  char bytes[64];
  while (read(pipe_ends[0], bytes, sizeof bytes) > 0) {}
}

void terminal_set_editing(bool editing) { is_editing = editing; }

void terminal_set_crash_note(const char *note) {
  crash_note_length = 0;
  size_t length = strnlen(note, sizeof crash_note);
  memcpy(crash_note, note, length);
  crash_note_length = (int)length;
}

void terminal_suspend(void) { kill(getpid(), SIGSTOP); }
void terminal_signal_group(int signal) { kill(0, signal); }
