import { launch, serve } from './test/browser/chromium.ts';
const b = await launch();
const s = await serve('/tmp/d/_site');
const ctx = await b.newContext();
const p = await ctx.newPage();
const shots: [string,string,{w:number,dark?:boolean,print?:boolean,open?:boolean}][] = [
 ['hist', s.origin+'/policies/social-media/history/', {w:1280,open:true}],
 ['hist-phone', s.origin+'/policies/social-media/history/', {w:360}],
 ['hist-dark', s.origin+'/policies/social-media/history/', {w:900,dark:true}],
 ['hist-print', s.origin+'/policies/social-media/history/', {w:800,print:true}],
 ['old', s.origin+'/policies/website-privacy/2023-01-15/', {w:1280}],
 ['reg', 'file:///tmp/d/_staff/policies/register.html', {w:1280}],
 ['reg-phone', 'file:///tmp/d/_staff/policies/register.html', {w:360}],
 ['reg-print', 'file:///tmp/d/_staff/policies/register.html', {w:800,print:true}],
];
for (const [n,u,o] of shots) {
 await p.setViewportSize({width:o.w,height:900});
 await p.emulateMedia({colorScheme:o.dark?'dark':'light', media:o.print?'print':'screen'});
 await p.goto(u);
 if(o.open) await p.evaluate(()=>{const d=document.querySelector('details'); if(d) d.open=true});
 await p.screenshot({path:`/tmp/d/${n}.png`, clip: {x:0,y:0,width:o.w,height:1500}, fullPage:true}).catch(async()=>p.screenshot({path:`/tmp/d/${n}.png`, fullPage:true}));
}
await b.close(); await (s as any).close?.(); process.exit(0);
