// Texts that try to steer a terminal or to deceive whoever reads it. Each stands for a kind that has been seen in the wild.

export interface Hostile {
  readonly name: string;
  readonly text: string;
}

const E = '\x1b';
const BEL = '\x07';
const ST = '\x1b\\';

export const HOSTILE: readonly Hostile[] = [
  // Control sequences
  ['erases the screen', `before${E}[2Jafter`],
  ['erases what scrolled away', `before${E}[3Jafter`],
  ['goes home', `before${E}[Hafter`],
  ['goes up and overwrites', `real line\n${E}[1A${E}[2Kforged line`],
  ['resets the terminal', `before${E}cafter`],
  ['soft reset', `before${E}[!pafter`],
  ['leaves the alternate screen', `before${E}[?1049lafter`],
  ['turns the mouse on', `before${E}[?1003h${E}[?1006hafter`],
  ['hides the cursor', `before${E}[?25lafter`],
  ['autowrap on', `before${E}[?7hafter`],
  ['sets a scroll region', `before${E}[5;6rafter`],
  ['asks where the cursor is', `before${E}[6nafter`],
  ['asks what the terminal is', `before${E}[>cafter`],
  ['asks for the title', `before${E}[21tafter`],
  ['resizes the window', `before${E}[8;10;10tafter`],
  ['turns the keyboard to kitty', `before${E}[>31uafter`],
  ['modifies other keys', `before${E}[>4;2mafter`],
  ['repeats a character', `x${E}[99999999bafter`],
  ['inserts cells without end', `before${E}[2147483647@after`],
  ['hides what follows', `before${E}[8mhidden${E}[28mafter`],
  ['black on black', `before${E}[30;40mhidden${E}[mafter`],
  ['shifts to line drawing', `before${E}(0lqqk${E}(Bafter`],
  ['fills the screen with E', `before${E}#8after`],
  ['locks the keyboard', `before${E}[2hafter`],
  ['never ends', `before${E}[38;5;`],
  ['broken by a newline', `before${E}[\n2Jafter`],
  ['broken by a bell', `before${E}[3${BEL}1mafter`],
  ['a flood of parameters', `before${E}[${'1;'.repeat(500)}Hafter`],
  // Strings
  ['sets the title', `before${E}]0;owned${BEL}after`],
  ['sets the title, other end', `before${E}]2;owned${ST}after`],
  ['writes the clipboard', `before${E}]52;c;ZWNobyBvd25lZA==${BEL}after`],
  ['reads the clipboard', `before${E}]52;c;?${ST}after`],
  ['forges a link', `before${E}]8;;https://evil.example/${ST}https://good.example${E}]8;;${ST}after`],
  ['changes a colour', `before${E}]4;1;rgb:00/00/00${BEL}after`],
  ['asks for a colour', `before${E}]11;?${BEL}after`],
  ['sends a notification', `before${E}]777;notify;Bank;Call now${BEL}after`],
  ['sends a file', `before${E}]1337;File=inline=1:QUJD${BEL}after`],
  ['forges a prompt', `before${E}]133;A${BEL}$ rm -rf /${E}]133;C${BEL}after`],
  ['names a working folder', `before${E}]7;file://evil.example/tmp${ST}after`],
  ['never-ending string', `before${E}]0;never ends`],
  ['programs the function keys', `before${E}P1;1|17/6c730a${ST}after`],
  ['asks for a setting', `before${E}P$qm${ST}after`],
  ['draws with sixels', `before${E}Pq#0;2;0;0;0#0~~${ST}after`],
  ['slips through tmux', `before${E}Ptmux;${E}${E}]52;c;b3duZWQ=${BEL}${ST}after`],
  ['draws an image', `before${E}_Ga=T,f=24,s=1,v=1;AAAA${ST}after`],
  ['private message', `before${E}^secret${ST}after`],
  ['start of string', `before${E}Xsecret${ST}after`],
  ['renames a screen window', `before${E}kowned${ST}after`],
  ['a sequence inside a string', `before${E}]0;x${E}[2J${BEL}after`],
  ['two escapes', `before${E}${E}[2Jafter`],
  // Eight-bit controls
  ['eight-bit CSI', 'before\x9b2Jafter'],
  ['eight-bit OSC', 'before\x9d0;owned\x9cafter'],
  ['eight-bit DCS', 'before\x90$qm\x9cafter'],
  ['next line', 'before\x85after'],
  // Other controls
  ['bell', `before${BEL.repeat(3)}after`],
  ['backspaces over', 'evil\b\b\b\bgood'],
  ['carriage return', 'a long real line\rforged'],
  ['form feed and vertical tab', 'before\f\vafter'],
  ['shift out', 'before\x0eafter\x0f'],
  ['NUL and DEL', 'be\0fo\x7fre after'],
  ['enquiry', 'before\x05after'],
  ['cancel and substitute', `before${E}[3\x18\x1aJafter`],
  ['XOFF', 'before\x13after\x11'],
  // What turns or hides
  ['turns the reading direction', 'invoice\u202efdp.exe'],
  ['isolates a direction', 'user \u2067admin\u2069 after'],
  ['marks of direction', 'a\u200eb\u200fc\u061cd'],
  ['letters of no width', 'pay\u200bpal\u2060.exam\ufeffple'],
  ['line and paragraph separators', 'before\u2028middle\u2029after'],
  ['hidden in tag characters', `before${String.fromCodePoint(...Array.from('run this', (c) => 0xe0000 + c.charCodeAt(0)))}after`],
  ['a flood of marks', `Z${'\u0301\u0316\u0489'.repeat(200)}algo`],
  ['half a surrogate', 'before\ud83dafter\udc00'],
  ['annotation marks', 'before\ufff9hidden\ufffaafter\ufffb'],
  ['variation selectors without end', `x${'\ufe0f'.repeat(100)}after`],
  ['fillers that look blank', 'before\u3164\u115f\u2800after'],
].map(([name, text]) => ({ name: name ?? '', text: text ?? '' }));
