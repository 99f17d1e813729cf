export const id = 2011;
export const ids = [2011];
export const modules = {

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   v6: () => (/* binding */ ended),
/* harmony export */   v9: () => (/* binding */ withRemedy)
/* harmony export */ });
/** Digits after the point, then trailing zeros kept: columns of numbers line up. */
function fixed(x, digits) {
    if (!Number.isFinite(x))
        return 'not a number';
    const text = x.toFixed(digits);
    return Number(text) === 0 && text.startsWith('-') ? text.slice(1) : text;
}
/** A number as short as it can be said without losing it, at most `digits` after the point. */
function short(x, digits = 4) {
    if (!Number.isFinite(x))
        return 'not a number';
    return String(Number(x.toFixed(digits)));
}
/** The sentence with the full stop that ends it; nothing stays nothing. */
function ended(text) {
    return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
/** What was found and what to do in one sentence: both begin in lower case, often with a name. */
function withRemedy(message, remedy) {
    return remedy === undefined ? message : `${message.replace(/\.$/, '')}; ${remedy}`;
}
/** 1234567 -> `1,234,567`, the same on every machine. */
function count(n) {
    if (!Number.isFinite(n))
        return 'not a number';
    return String(Math.trunc(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 test`, `2 tests`. */
function plural(n, one, many = `${one}s`) {
    return `${count(n)} ${n === 1 ? one : many}`;
}
/** Bytes with a binary unit: `1.5 MiB`. */
function bytes(n) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = n;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return unit === 0 ? `${count(value)} B` : `${value.toFixed(1)} ${units[unit] ?? ''}`;
}
/** `0.42 s`, `12.3 s`, `4 min 05 s`, `2 h 03 min`. */
function seconds(s) {
    if (!Number.isFinite(s))
        return 'not a number';
    if (s < 60)
        return `${s < 10 ? s.toFixed(2) : s.toFixed(1)} s`;
    const whole = Math.round(s);
    const two = (n) => String(n).padStart(2, '0');
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
    return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}
/** Money: cents for large sums, two significant digits for the price of one test. */
function usd(x) {
    if (!Number.isFinite(x))
        return 'not a number';
    if (x === 0)
        return '0 USD';
    const size = Math.abs(x);
    const digits = size >= 1 ? 2 : Math.min(10, 1 - Math.floor(Math.log10(size)));
    return `${fixed(x, digits)} USD`;
}
/** A share in 0..1 as `12.3 %`. */
function percent(share) {
    return `${fixed(share * 100, 1)} %`;
}
/**
 * At most `max` code points; what is too long keeps its head and its tail, since the end of a path or a test id
 * is what tells two of them apart.
 */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    // Twice the room is enough to find the cut without spreading a text of megabytes.
    const head = Array.from(text.slice(0, max * 2));
    if (text.length <= max * 2 && head.length <= max)
        return text;
    const tail = Array.from(text.slice(-max * 2));
    const back = Math.floor((max - 1) / 3);
    return `${head.slice(0, max - 1 - back).join('')}…${back > 0 ? tail.slice(-back).join('') : ''}`;
}
/** The first seven characters of a commit, as git shows it; other names as they are. */
function shortSha(sha) {
    return /^[0-9a-f]{12,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
}
/** The first 12 digits of a hash, which tell two apart for people; whatever is no hash stays whole. */
function shortDigest(text) {
    return /^[0-9a-f]{32,128}(\.dir)?$/.test(text) ? text.slice(0, 12) : text;
}


/***/ })

};
