/** How reports look: plain, on a screen and on A4. Contrast is at least 4.5:1 (工信部适老化通用设计规范; WCAG 2.2, 1.4.3). */
export const reportStyle = `
:root{--ink:#1f2328;--soft:#57606a;--line:#d0d7de;--ground:#fff;--raised:#f6f8fa;--accent:#0b5cad;--good:#1a6b32;--fair:#7d4e00;--bad:#b3261e}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:var(--ground);font:1rem/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.3;margin:0 0 .5rem}
h2{font-size:1.3rem;line-height:1.4;margin:2.2rem 0 .6rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}
h3{font-size:1.08rem;margin:1.4rem 0 .3rem}
p{margin:.5rem 0}
a{color:var(--accent)}
.soft{color:var(--soft)}
.good{color:var(--good)}.fair{color:var(--fair)}.bad{color:var(--bad)}
.wide{overflow-x:auto;overflow-wrap:break-word}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.95rem}
caption{text-align:start;font-weight:600;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.35rem .55rem;text-align:start;vertical-align:top;min-width:4.4em}
thead th{background:var(--raised)}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
figure{margin:1rem 0}
svg{max-width:100%;height:auto}
@media print{.wide{overflow:visible}body{font-size:10.5pt}main{max-width:none;padding:0}h2,h3,tr,figure{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}}
`
