import type { Grammar } from '../grammar.js'

const not =
  '[and|but] (not|except|except for|excluding|apart from|other than|but not|no|never|besides|anything but|any day but|outside|outside of|avoid|avoiding|but)'

export const exceptions: Grammar['exceptions'] = {
  day: [
    `${not} [on|for] {day}`,
    "i (can't|cannot|can not) do {day}",
    "{day} (is out|is not possible|does not work|doesn't work|won't work)",
  ],
  days: [`${not} [in|for] {days}`],
  weekly: [`${not} [on] {weekly}`, "i (can't|cannot|can not) [do|make] {weekly}"],
  part: [`${not} {part}`, `${not} (too) {part}`],
  span: [`(not|except|excluding|but not|outside|outside of|avoid) {span}`],
  moment: [`(not|except|excluding|but not|avoid) {moment}`],
}
