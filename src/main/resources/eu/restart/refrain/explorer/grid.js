/** Moving through a table by arrow keys, with one of its cells in the order of tabs. */
const Grid = (() => {
  const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };

  function target(event, at, rows, columns) {
    if (event.key in STEPS) return [at.row + STEPS[event.key][0], at.column + STEPS[event.key][1]];
    if (event.key === "Home") return [event.ctrlKey ? 0 : at.row, 0];
    if (event.key === "End") return [event.ctrlKey ? rows - 1 : at.row, columns - 1];
    return null;
  }

  const within = (value, size) => Math.max(0, Math.min(size - 1, value));

  /**
   * Cells carry data-row and data-column from 0. find(row, column) gives a cell, having brought it
   * onto the page where it was not; enter(row, column) is what Enter, Space or a click on it does.
   */
  function rove(table, { rows, columns, find, enter, start }) {
    const at = { row: 0, column: 0 };
    const place = (cell) => [Number(cell.dataset.row), Number(cell.dataset.column)];

    function settle(row, column) {
      const before = table.querySelector("[tabindex='0'][data-row]");
      if (before) before.tabIndex = -1;
      at.row = within(row, rows);
      at.column = within(column, columns);
      const cell = find(at.row, at.column);
      if (cell) cell.tabIndex = 0;
      return cell;
    }

    table.addEventListener("keydown", (event) => {
      if (!event.target.dataset || event.target.dataset.row === undefined || event.altKey || event.metaKey) return;
      const next = target(event, at, rows, columns);
      if (next) {
        event.preventDefault();
        const cell = settle(next[0], next[1]);
        if (cell) cell.focus();
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        enter(...place(event.target));
      }
    });
    table.addEventListener("click", (event) => {
      const cell = event.target.closest("[data-row]");
      if (cell && table.contains(cell)) {
        settle(...place(cell));
        enter(...place(cell));
      }
    });
    table.addEventListener("focusin", (event) => {
      const cell = event.target.closest("[data-row]");
      if (cell && cell.tabIndex !== 0) settle(...place(cell));
    });
    settle(...(start || [0, 1]));
  }

  return { rove };
})();
