import { svg } from 'lit';
import { FIGURE_RINGS } from './frame.js';
const HEAD = 'M4,340C10,314 42,304 51,270C56,246 44,228 33,206C15,172 10,130 20,92C34,38 74,6 118,6C163,6 189,38 192,82C192,89 195,95 195,101C195,106 191,108 191,113C195,125 206,136 211,147C213,152 208,155 202,156C198,157 197,160 198,163C199,166 205,166 205,171C205,174 200,175 198,176C201,177 204,180 203,184C202,188 197,188 197,192C197,197 201,201 199,209C197,216 187,218 176,217C160,215 147,219 143,230C138,246 139,262 146,277C156,296 184,308 194,340';
/** From chest to waist, which stands lower where the words beside it need room. */
const trunk = (drop) => `M4,340C1,364 12,${386 + drop} 16,${410 + drop}M194,340C201,364 196,${386 + drop} 200,${410 + drop}`;
const PELVIS = 'M16,410C22,432 20,448 14,470C6,498 -4,520 2,552C8,580 26,594 36,606C42,616 44,630 44,650M200,410C208,440 208,466 200,486C196,496 192,501 190,506C206,511 224,528 231,558C235,573 233,587 226,588C218,589 214,580 212,570C209,556 203,543 194,535M192,533C206,552 210,588 196,608C182,626 150,624 138,606C128,588 132,560 150,545M140,609C142,622 142,636 141,650';
const FACE = 'M171,111C176,107 183,107 187,110M173,112C177,115 182,115 186,112M168,100C174,96 183,95 188,98M188,153C192,149 197,151 199,154M186,175C190,176 194,176 198,176';
const BRAIN = 'M131,118C146,117 164,113 171,102C180,86 176,58 158,40C134,18 94,18 66,38C40,57 28,92 36,120C40,133 52,137 62,133C76,128 92,128 104,128';
const FOLDS = 'M52,62C60,66 62,74 58,82M74,42C80,50 80,58 76,64M98,30C102,38 101,46 97,54M122,28C124,36 122,44 118,50M146,40C145,48 140,54 134,56M163,60C157,64 152,68 150,74M170,84C163,84 157,86 152,90M38,98C46,98 54,101 58,106M46,122C52,116 60,114 66,116';
const CALLOSUM = 'M147,98C152,78 128,66 105,68C84,70 71,83 74,99C76,103 82,102 83,96C85,88 94,82 107,81C122,80 135,86 138,96C139,102 146,103 147,98Z';
const STEM = 'M108,118C112,126 118,130 119,140C120,150 114,158 112,172C110,196 102,214 98,238C96,250 95,260 94,274M92,122C94,132 96,144 96,156C94,184 88,204 84,232C82,246 81,260 81,274M119,136C126,140 126,154 114,160';
const CEREBELLUM = 'M92,136C80,130 58,136 54,150C51,164 66,176 82,172C90,170 96,164 96,156M58,146C70,146 82,150 94,152M58,164C70,160 82,158 95,158';
/** Hypothalamus and pituitary, as small as they are beside the head. */
const GLANDS = 'M117,119C122,115 132,114 138,118C137,123 132,126 129,128C128,131 128,133 128,136C132,136 134,139 133,142C131,146 124,146 122,142C121,138 123,136 125,135C125,131 124,129 122,127C119,126 117,123 117,119Z';
const ORGANS = 'M130,494C138,480 168,480 174,496C178,508 166,518 154,518C142,518 124,508 130,494ZM179,500C184,496 190,502 188,510C186,518 180,524 176,520C173,515 174,505 179,500ZM138,519C142,529 154,530 160,519M148,528C154,544 184,532 204,546C219,556 223,570 225,584';
const VAS = 'M164,555C180,540 191,516 186,498C180,474 156,466 136,478C122,488 124,508 138,518';
const SPINE = 'M56,410C64,446 58,470 52,490C50,506 60,524 76,536M78,410C84,440 80,462 76,482C74,496 84,510 98,516';
/** The figure in its own drawing, 236 × 650; share is the testis's length now ÷ usual, drop lowers the pelvis. */
export function figureTemplate(share, drop) {
    const { brain, testis } = FIGURE_RINGS;
    return svg `
    <path class="line" d=${HEAD} />
    <path class="line gone" d=${trunk(drop)} />
    <path class="soft" d=${`${FACE}${BRAIN}${FOLDS}${CEREBELLUM}`} />
    <path class="soft tissue" d=${CALLOSUM} />
    <path class="soft" d=${STEM} />
    <path class="ink tissue" d=${GLANDS} />
    <circle class="ring" cx=${brain.x} cy=${brain.y} r=${brain.r} />
    <g transform="translate(0 ${drop})">
      <path class="line" d=${PELVIS} />
      <path class="soft" d=${`${ORGANS}${SPINE}`} />
      <path class="soft gone" d=${VAS} />
      <circle class="ring" cx=${testis.x} cy=${testis.y} r=${testis.r} />
      <g transform="translate(${testis.x} ${testis.y})">${organTemplate(23, share)}</g>
    </g>`;
}
/** One testis in outline around 0,0: dotted as it was, solid as it is. */
export function organTemplate(half, share) {
    const now = half * share;
    return svg `<g transform="rotate(8)" data-node="testisVolume">
    <ellipse class="organ usual" rx=${half * 0.68} ry=${half} />
    <ellipse class="organ tissue" rx=${now * 0.68} ry=${now} />
  </g>`;
}
//# sourceMappingURL=figure.template.js.map