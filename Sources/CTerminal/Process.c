// Terminal facts, clocks, locale, and programs started on the same terminal.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;
extern atomic_bool terminal_child_is_running;

bool terminal_is_tty(int fd) { return isatty(fd) == 1; }

terminal_dimensions terminal_size(int fd) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return (terminal_dimensions){0, 0};
  return (terminal_dimensions){size.ws_row, size.ws_col};
}

int terminal_typeahead(int fd) {
  int count = 0;
  return ioctl(fd, FIONREAD, &count) == 0 ? count : 0;
}

int terminal_wait_readable(int first, int second, int timeout_ms) {
  struct pollfd waits[2] = {{.fd = first, .events = POLLIN}, {.fd = second, .events = POLLIN}};
  if (poll(waits, 2, timeout_ms) < 0) return errno == EINTR ? 2 : 1;
  return (waits[0].revents ? 1 : 0) | (waits[1].revents ? 2 : 0);
}

void terminal_locale_init(void) {
  setlocale(LC_ALL, "");
  // Numbers are written by our own rules; a decimal comma must not leak in from libc.
  setlocale(LC_NUMERIC, "C");
  if (strcasecmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

int64_t terminal_monotonic_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t terminal_wall_seconds(void) { return (int64_t)time(NULL); }

pid_t terminal_spawn(const char *const argv[], int stdin_fd) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  if (stdin_fd > 0) posix_spawn_file_actions_adddup2(&actions, stdin_fd, STDIN_FILENO);

  // Handlers are reset by exec, ignored signals are not: a pager must die of a broken pipe.
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

  terminal_child_is_running = true;
  pid_t child = 0;
  int error =
    posix_spawnp(&child, argv[0], &actions, &attributes, (char *const *)argv, environ);
  if (error) terminal_child_is_running = false;
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error ? -error : child;
}

int terminal_finish(pid_t child) {
  int status = 0;
  int result = 0;
  for (;;) {
    if (waitpid(child, &status, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      result = -errno;
      break;
    }
    if (WIFSTOPPED(status)) {
      // Ctrl-Z stops the job: the program that started the child is part of it.
      kill(getpid(), SIGSTOP);
      kill(child, SIGCONT);
      continue;
    }
    result = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    break;
  }
  terminal_child_is_running = false;
  terminal_take(SIGINT);
  terminal_take(SIGTSTP);
  return result;
}
